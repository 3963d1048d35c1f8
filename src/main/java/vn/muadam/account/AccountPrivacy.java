package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;

/** How somebody signs in, and where they are signed in: told to them, and gone with them. */
@ApplicationScoped
@Transactional
class AccountPrivacy implements PersonDisclosure, PersonErasure {

    private static final int AFTER_THE_RECORD = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Inject
    private AccountHistoryRepository accounts;

    @Inject
    private RememberedSignInRepository devices;

    @Inject
    private ExternalIdentityRepository identities;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return AFTER_THE_RECORD;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(AccountPrivacy.class, locale);
        String part = words.text("disclosure.account");
        List<DisclosedLine> lines = new ArrayList<>();
        accounts.find(person)
                .ifPresent(account ->
                        lines.add(new DisclosedLine(part, words.text("disclosure.username"), account.username())));
        for (Device device : devices.findOpen(person, clock.instant()).stream()
                .map(one -> one.shown(false))
                .toList()) {
            String kind = device.kind() == null ? words.text("devices.label.unknown") : device.kind();
            String days = day(device.since()) + " – " + day(device.lastUsed());
            lines.add(new DisclosedLine(words.text("disclosure.devices"), kind, days));
        }
        for (ExternalIdentity identity : identities.findAll(person)) {
            String since = day(identity.linkedAt());
            lines.add(new DisclosedLine(words.text("disclosure.identities"), identity.issuer(), since));
        }
        return lines;
    }

    private static String day(Instant at) {
        return DAY.format(VietnamTime.dayOf(at));
    }

    @Override
    public void erase(PersonId person) {
        devices.removeAll(person);
        identities.removeAll(person);
        claims.remove(person);
        accounts.remove(person);
    }
}
