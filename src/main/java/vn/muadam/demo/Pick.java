package vn.muadam.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words to draw from, each as often as its weight says: {@code "Nguyễn 31, Trần 13, Lê"}. */
final class Pick {

    private final List<String> words = new ArrayList<>();

    private Pick() {}

    static Pick from(String weighted) {
        Pick pick = new Pick();
        for (String word : weighted.split("\\s*,\\s*", -1)) {
            String name = word.replaceAll("\\s*\\d+$", "");
            String weight = word.substring(name.length()).strip();
            for (int i = weight.isEmpty() ? 1 : Integer.parseInt(weight); i > 0; i--) {
                pick.words.add(name);
            }
        }
        return pick;
    }

    String draw(Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
