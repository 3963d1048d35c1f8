package vn.muadam.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.NotFoundException;

/**
 * Turns a broken rule into a message on the page it happened on, and what does not exist into 404.
 *
 * <p>View beans therefore catch nothing; everything else goes to the error page.
 */
public class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            Throwable thrown = queue.next().getContext().getException();
            if (answer(faces, thrown)) {
                queue.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answer(FacesContext faces, Throwable thrown) {
        BusinessException broken = find(thrown);
        if (broken instanceof NotFoundException || isForbidden(thrown)) {
            notFound(faces);
            return true;
        }
        if (broken == null || faces.getViewRoot() == null) {
            return false;
        }
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, broken.messageIn(languageOf(faces)), null));
        return true;
    }

    /** The one that the person has chosen; before the page is built its view knows only what the browser prefers. */
    private static Locale languageOf(FacesContext faces) {
        return Preferences.of((HttpServletRequest) faces.getExternalContext().getRequest())
                .locale();
    }

    /** A page of somebody else does not exist for us: no hint that it is there. */
    private static void notFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static boolean isForbidden(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof jakarta.ejb.EJBAccessException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BusinessException find(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException broken) {
                return broken;
            }
        }
        return null;
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new BusinessExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
