package vn.muadam.identity;

import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/** Somebody who comes onto the record; nobody has an account until they claim it. */
public record NewPerson(
        PersonName name,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable PersonalId personalId,
        UnitId home,
        Joining joining) {}
