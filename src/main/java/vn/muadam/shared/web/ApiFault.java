package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.Messages;

/** What the API answers when it does not do what was asked: a stable key, and words for the person. */
final class ApiFault {

    private ApiFault() {}

    static Response of(BusinessException broken, HttpServletRequest request) {
        String text = broken.messageIn(Preferences.of(request).locale());
        return answer(broken.httpStatus(), broken.getKey(), text, request);
    }

    static Response of(int status, String key, HttpServletRequest request) {
        String text =
                Messages.of(ApiFault.class, Preferences.of(request).locale()).text(key);
        return answer(status, key, text, request);
    }

    private static Response answer(int status, String key, String text, HttpServletRequest request) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("error", key, "message", text, "requestId", RequestId.of(request)))
                .build();
    }
}
