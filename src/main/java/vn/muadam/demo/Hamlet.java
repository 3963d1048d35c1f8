package vn.muadam.demo;

/** An invented settlement within a real commune. */
record Hamlet(long id, String code, String name, Commune commune) {}
