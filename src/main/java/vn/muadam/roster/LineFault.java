package vn.muadam.roster;

/** Why a line of a list cannot be taken; the words say what to write instead. */
enum LineFault {

    /** One word only, or longer than a certificate prints. */
    NAME,
    BIRTH,
    SEX,
    PHONE,
    EMAIL,
    PERSONAL_ID,
    SINCE,

    /** No team is named, neither in the line nor above it. */
    TEAM_MISSING,

    /** Several teams are called so since communes were merged. */
    TEAM_SEVERAL,

    /** No commune of that name lies in the unit. */
    COMMUNE,

    /** The list is for a province, and the line names no commune. */
    COMMUNE_MISSING,

    /** The same person stands further up in the same list, in the same team. */
    TWICE,

    /** Somebody whom another unit keeps: only who stands above both moves them, and nothing of them is shown. */
    ELSEWHERE,

    /** Several people with that name and year are known here. */
    SEVERAL_KNOWN,

    /** The cell shows an error of Excel, such as #N/A. */
    EXCEL_ERROR
}
