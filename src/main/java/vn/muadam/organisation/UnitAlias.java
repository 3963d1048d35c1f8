package vn.muadam.organisation;

/**
 * What another system calls a unit.
 *
 * @param system as its users call it: "Bảo hiểm xã hội"
 */
public record UnitAlias(String system, String code) {}
