package vn.muadam.demo;

/** What people call the smallest settlement: ấp and khu vực in the delta, thôn and tổ dân phố in the centre. */
enum HamletType {
    HAMLET("Ấp"),
    QUARTER("Khu vực"),
    VILLAGE("Thôn"),
    RESIDENTIAL_GROUP("Tổ dân phố");

    private final String word;

    HamletType(String word) {
        this.word = word;
    }

    /** Where the settlements of a place have numbers for names. */
    boolean isNumbered() {
        return this == QUARTER || this == RESIDENTIAL_GROUP;
    }

    String named(String name) {
        return word + " " + name;
    }
}
