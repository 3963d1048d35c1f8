package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.organisation.UnitId;

/** Whom a team may call, for the capabilities above; it decides no permission. */
@ApplicationScoped
public class Contacts {

    @Inject
    private ContactRepository contacts;

    /** The focal persons of the units that the team lies in, those of the nearest first. */
    public List<FocalPerson> of(UnitId team) {
        return contacts.findAround(team);
    }
}
