package vn.muadam.identity;

/** Whether an account may sign in. */
enum AccountStatus {
    ACTIVE,
    CLOSED
}
