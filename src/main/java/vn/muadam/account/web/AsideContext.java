package vn.muadam.account.web;

import jakarta.security.auth.message.MessageInfo;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;

/**
 * What the OpenID Connect mechanism sees of a request: all of it, but whom it proves does not become the caller here. The name
 * that a provider gives somebody is nobody's number in this database.
 */
class AsideContext extends HttpMessageContextWrapper {

    private final Subject subject = new Subject();
    private final AuthenticationParameters parameters;

    AsideContext(HttpMessageContext context, AuthenticationParameters parameters) {
        super(context);
        this.parameters = parameters;
    }

    @Override
    public Subject getClientSubject() {
        return subject;
    }

    @Override
    public AuthenticationParameters getAuthParameters() {
        return parameters;
    }

    @Override
    public MessageInfo getMessageInfo() {
        return new AsideMessage(super.getMessageInfo());
    }

    /** Nothing is written: the servlet behind it tells what went wrong. */
    @Override
    public AuthenticationStatus responseUnauthorized() {
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The claims of the token, where it was found to be genuine: Liberty then adds them to the subject. */
    Optional<Map<String, Object>> provenClaims() {
        return subject.getPrivateCredentials(OpenIdContext.class).stream()
                .findFirst()
                .map(OpenIdContext::getIdentityToken)
                .map(IdentityToken::getClaims);
    }

    /** Keeps what the mechanism wants the server to remember of the caller, such as that a session begins. */
    private static final class AsideMessage implements MessageInfo {

        private final MessageInfo message;
        private final Map<String, Object> remembered = new HashMap<>();

        AsideMessage(MessageInfo message) {
            this.message = message;
        }

        @Override
        public Object getRequestMessage() {
            return message.getRequestMessage();
        }

        @Override
        public Object getResponseMessage() {
            return message.getResponseMessage();
        }

        @Override
        public void setRequestMessage(Object request) {}

        @Override
        public void setResponseMessage(Object response) {}

        @Override
        public Map<String, Object> getMap() {
            return remembered;
        }
    }
}
