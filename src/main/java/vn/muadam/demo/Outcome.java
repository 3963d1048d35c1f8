package vn.muadam.demo;

/** How far somebody is with the compulsory course. */
enum Outcome {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
