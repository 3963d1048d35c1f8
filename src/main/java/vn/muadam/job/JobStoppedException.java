package vn.muadam.job;

/** Ends a run from within: its owner cancelled the work, or its claim ran out and another node is at it. */
class JobStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
