package vn.muadam.shared;

/**
 * What ships with the product is loaded and committed, and nobody is served yet: the last moment before people come. An
 * observer that fails keeps the server from becoming ready.
 */
public record ApplicationLoaded() {}
