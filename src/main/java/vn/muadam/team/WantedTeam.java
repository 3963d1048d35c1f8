package vn.muadam.team;

import java.time.LocalDate;
import java.util.List;
import vn.muadam.organisation.Decision;

/**
 * A team as a decision wants it: whoever is not named sits in it no more.
 *
 * @param stamp of the seats that whoever typed it has seen
 */
public record WantedTeam(Decision decision, LocalDate effectiveOn, List<WantedSeat> seats, String stamp) {}
