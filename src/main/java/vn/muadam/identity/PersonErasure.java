package vn.muadam.identity;

/**
 * What a capability takes off the record when somebody wants to be forgotten: everything that says who they are. What they
 * did stays as a number without a name. It is brought as an application-scoped bean; all of it happens in one transaction.
 */
public interface PersonErasure {

    void erase(PersonId person);
}
