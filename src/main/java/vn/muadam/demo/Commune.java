package vn.muadam.demo;

/**
 * A real commune or ward that the demo fills.
 *
 * @param hamlets how many invented hamlets it gets, each with a team
 * @param ownTeams how many teams of its own, those of the unions
 */
record Commune(long id, String code, String name, HamletType hamletType, int hamlets, int ownTeams) {}
