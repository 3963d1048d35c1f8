package vn.muadam.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the demo plays: the real communes it fills, and how many hamlets and teams each gets.
 *
 * @param first the communes and wards of today in former Hậu Giang: 525 hamlets, and 68 teams of unions
 * @param second two of the second province
 * @param unitIds the ids of the units above them, by code
 */
record DemoPlaces(List<Commune> first, List<Commune> second, Map<String, Long> unitIds) {

    /** The codes of the country, Thành phố Cần Thơ and Thành phố Huế. */
    static final String NATION = "VN";

    static final String FIRST_PROVINCE = "92";
    static final String SECOND_PROVINCE = "46";

    private static final int HAMLETS_OF_A_FORMER_COMMUNE = 7; // 75 former communes make 525 hamlets
    private static final int COMMUNES_WITH_THREE_UNIONS = 12; // 28 × 2 + 12 make 68 teams of unions
    private static final int HAMLETS_IN_SECOND_PROVINCE = 2;

    static DemoPlaces of(List<RealCommune> first, List<RealCommune> second, Map<String, Long> unitIds) {
        List<Commune> communes = new ArrayList<>();
        for (RealCommune real : first) {
            int unions = communes.size() < COMMUNES_WITH_THREE_UNIONS ? 3 : 2;
            int hamlets = real.former() * HAMLETS_OF_A_FORMER_COMMUNE + moreOrFewer(communes.size());
            communes.add(commune(real, real.ward() ? HamletType.QUARTER : HamletType.HAMLET, hamlets, unions));
        }
        return new DemoPlaces(
                communes, second.stream().map(DemoPlaces::ofSecond).toList(), unitIds);
    }

    List<Commune> communesOf(String province) {
        return province.equals(FIRST_PROVINCE) ? first : second;
    }

    private static Commune ofSecond(RealCommune real) {
        HamletType type = real.ward() ? HamletType.RESIDENTIAL_GROUP : HamletType.VILLAGE;
        return commune(real, type, HAMLETS_IN_SECOND_PROVINCE, 0);
    }

    /** One to three more for one commune, as many fewer for the next, so that the sum stays. */
    private static int moreOrFewer(int index) {
        int difference = 1 + index / 2 % 3;
        return index % 2 == 0 ? difference : -difference;
    }

    private static Commune commune(RealCommune real, HamletType type, int hamlets, int unions) {
        return new Commune(real.id(), real.code(), real.name(), type, hamlets, unions);
    }
}
