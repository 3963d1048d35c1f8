package vn.muadam.demo;

import vn.muadam.identity.Role;

/** An invented person who holds a role over a unit and everything below it. */
record Official(InventedPerson person, Role role, long unitId) {}
