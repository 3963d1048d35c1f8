package vn.muadam.account;

import java.util.List;

/**
 * How this server and the provider of identities know each other.
 *
 * @param address where the provider describes itself, by OpenID Connect Discovery
 * @param scopes what is asked of it about a person
 * @param callback where it sends people back to
 */
public record ProviderConnection(
        String address, String clientId, String clientSecret, List<String> scopes, String callback) {

    /** Without the secret, which no log shall show. */
    @Override
    public String toString() {
        return address;
    }
}
