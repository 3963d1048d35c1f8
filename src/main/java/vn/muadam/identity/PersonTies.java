package vn.muadam.identity;

/**
 * What a capability above knows of a person, asked before a record that was made by mistake is taken back. It is brought as
 * an application-scoped bean.
 */
public interface PersonTies {

    /** Whether the person has done something that must stay: learnt, been certified. */
    boolean hold(PersonId person);

    /** Removes what only followed from being on record; never called where something {@link #hold holds}. */
    void release(PersonId person);
}
