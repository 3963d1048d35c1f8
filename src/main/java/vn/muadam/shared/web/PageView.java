package vn.muadam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.muadam.shared.Installation;

/** What every template asks: the language, the text size and contrast that this device chose, addresses of assets. */
@Named("page")
@RequestScoped
public class PageView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Assets assets;

    @Inject
    private Installation installation;

    public Locale getLocale() {
        return Preferences.of(request).locale();
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public boolean isVietnamese() {
        return getLanguage().equals("vi");
    }

    /** The classes of the html element: the text size, and the stronger contrast where it was chosen. */
    public String getHtmlClass() {
        Preferences preferences = Preferences.of(request);
        return "text-" + preferences.textSize() + (preferences.strongContrast() ? " contrast-high" : "");
    }

    public int getTextSize() {
        return Preferences.of(request).textSize();
    }

    public boolean isStrongContrast() {
        return Preferences.of(request).strongContrast();
    }

    /** The page's own address, to come back to after a change of preferences. */
    public String getHere() {
        String query = request.getQueryString();
        String path = PageAddress.of(request);
        return query == null ? path : path + "?" + query;
    }

    /** The address of a file under /resources that a browser may keep for ever: it changes when the file does. */
    public String asset(String path) {
        return request.getContextPath() + "/resources/" + path + "?v=" + assets.version(path);
    }

    public boolean isDemo() {
        return installation.isDemo();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }
}
