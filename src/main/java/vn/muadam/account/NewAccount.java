package vn.muadam.account;

import vn.muadam.identity.NameMissingException;
import vn.muadam.identity.PersonName;

/**
 * Somebody who is about to get an account, with everything about it checked.
 *
 * @param name the full name, as it may be printed
 */
record NewAccount(PersonName name, SignInName signInName, String secret) {

    /**
     * Reads what was typed.
     *
     * @throws NameMissingException when the name is one word only or too long to print
     * @throws IdentifierUnsuitableException when it is neither a phone number nor a user name
     * @throws SecretLengthException when the secret is too short or too long
     * @throws SecretEasyToGuessException when it is one of those that are tried first
     * @throws SecretsDifferException when it was repeated differently
     */
    static NewAccount of(String typedName, String identifier, String secret, String repeatedSecret) {
        PersonName name = PersonName.printable(typedName);
        SignInName signInName = SignInName.parse(identifier).orElseThrow(IdentifierUnsuitableException::new);
        SecretPolicy.check(secret, name, signInName);
        if (!secret.equals(repeatedSecret)) {
            throw new SecretsDifferException();
        }
        return new NewAccount(name, signInName, secret);
    }

    @Override
    public String toString() {
        return "NewAccount"; // a secret is inside
    }
}
