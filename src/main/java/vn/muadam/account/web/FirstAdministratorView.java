package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.FirstAdministratorService;
import vn.muadam.account.NewAdministrator;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Backs /account/first-administrator.xhtml: whoever installed the product lets themselves in. */
@Named
@RequestScoped
public class FirstAdministratorView {

    @Inject
    private FirstAdministratorService firstAdministrator;

    private String code = "";
    private String name = "";
    private String identifier = "";
    private String secret = "";
    private String repeatedSecret = "";
    private @Nullable Long place;
    private @Nullable List<Unit> places;

    /** Whoever opens the page later finds nothing; only who was filling it in meanwhile is told why. */
    public void load() {
        if (!isWanted()) {
            throw new NotFoundException();
        }
    }

    public String create() {
        firstAdministrator.create(new NewAdministrator(
                code, name, identifier, secret, repeatedSecret, place == null ? null : new UnitId(place)));
        return "/account/sign-in?faces-redirect=true&created=true";
    }

    public boolean isWanted() {
        return firstAdministrator.isWanted();
    }

    public List<Unit> getPlaces() {
        if (places == null) {
            places = firstAdministrator.findPlaces();
        }
        return places;
    }

    public boolean isCountry(Unit unit) {
        return unit.getLevel() == Level.NATION;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = orEmpty(code);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = orEmpty(name);
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(@Nullable String identifier) {
        this.identifier = orEmpty(identifier);
    }

    public String getSecret() {
        return "";
    }

    public void setSecret(@Nullable String secret) {
        this.secret = orEmpty(secret);
    }

    public String getRepeatedSecret() {
        return "";
    }

    public void setRepeatedSecret(@Nullable String repeatedSecret) {
        this.repeatedSecret = orEmpty(repeatedSecret);
    }

    public @Nullable Long getPlace() {
        return place;
    }

    public void setPlace(@Nullable Long place) {
        this.place = place;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
