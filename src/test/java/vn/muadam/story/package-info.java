/**
 * The main job as people live it, in a browser, against the built server; each page of it has a class of its name.
 */
package vn.muadam.story;
