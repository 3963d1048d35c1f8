package vn.muadam.demo;

import java.time.LocalDate;
import vn.muadam.identity.TeamRole;

/** An invented person's place in a team since some day. */
record Member(InventedPerson person, InventedTeam team, TeamRole role, HomeOrganisation home, LocalDate since) {}
