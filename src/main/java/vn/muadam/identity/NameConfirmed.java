package vn.muadam.identity;

/** The commune has confirmed how a person's name is written; fired in the transaction of the confirmation. */
public record NameConfirmed(PersonId person) {}
