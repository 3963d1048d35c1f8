package vn.muadam.account;

import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * What the operator typed to become the first administrator; nothing of it is checked yet.
 *
 * @param identifier a phone number or a user name
 * @param place a province, or the country; null while none is chosen
 */
public record NewAdministrator(
        String code,
        String name,
        String identifier,
        String secret,
        String repeatedSecret,
        @Nullable UnitId place) {

    @Override
    public String toString() {
        return "NewAdministrator"; // with two secrets inside, it is not to be read in any log
    }
}
