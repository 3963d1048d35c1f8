package vn.muadam.demo;

import java.util.Random;

/** Invented names as frequent as they are in the delta, the same ones in each run. */
public final class NamesFixture {

    private static final long SEED = 92;

    private final Random random = new Random(SEED);
    private final InventedNames names = new InventedNames(random);

    /** Somebody's name who was born in that year. */
    public String draw(int birthYear) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        return names.draw(sex, birthYear).full();
    }
}
