package vn.muadam.demo;

/**
 * A commune or ward of today as the database holds it.
 *
 * @param former how many communes of former Hậu Giang went into it
 */
record RealCommune(long id, String code, String name, boolean ward, int former) {}
