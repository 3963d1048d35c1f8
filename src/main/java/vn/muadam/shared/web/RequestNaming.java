package vn.muadam.shared.web;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/** Puts the {@link RequestId} into every line that is logged while the request is served, ours or the server's. */
@WebListener
public class RequestNaming implements ServletRequestListener {

    /** In the JSON of the log it reads {@code ext_requestId}. */
    static final String FIELD = "requestId";

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            LogRecordContext.addExtension(FIELD, RequestId.of(request));
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        LogRecordContext.removeExtension(FIELD);
    }
}
