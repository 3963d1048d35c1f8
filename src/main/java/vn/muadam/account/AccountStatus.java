package vn.muadam.account;

/** Whether an account may sign in. */
enum AccountStatus {
    ACTIVE,
    CLOSED
}
