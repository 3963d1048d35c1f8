package vn.muadam.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.muadam.demo.NamesFixture;
import vn.muadam.identity.PersonName;

/** A list of a whole province as an official loads it: uploaded, compared line by line, taken; and people found again. */
final class Lists {

    static final Length PROVINCE = new Length(4_000, 3, 6, 10, "0913", 1930);
    static final Length COUNTRY = new Length(460_000, 1, 45, 300, "0912", 1945);

    private static final int AT_ONCE = 2;
    private static final int POLL = 500;
    private static final String IMPORT = "/roster/manage/import.xhtml";
    private static final Pattern OPTION = Pattern.compile("<option value=\"(\\d+)\"[^>]*>([^<]+)</option>");
    private static final Pattern NUMBER = Pattern.compile("id=(\\d+)");

    private final Caller caller;
    private final Learner official;
    private final Report report;
    private final NamesFixture names = new NamesFixture();
    private final Set<String> known = new HashSet<>();

    Lists(Caller caller, Learner official, Report report) {
        this.caller = caller;
        this.official = official;
        this.report = report;
    }

    /**
     * How long a list is, and how long it may take.
     *
     * @param rounds how many such lists, one after the other, of other people each
     * @param teams how many in a commune
     * @param seconds in which it must be read and taken
     * @param phones how the numbers of its people begin, and
     * @param born the year from which they are born, so that those of one list are not those of another
     */
    record Length(int people, int rounds, int teams, int seconds, String phones, int born) {}

    void measure(Length length) throws Exception {
        List<MatchResult> communes = options("/team/manage/founding.xhtml");
        String unit = options("/roster/manage/imports.xhtml").get(0).group(1);
        double[] read = new double[length.rounds()];
        double[] taken = new double[length.rounds()];
        double[] whole = new double[length.rounds()];
        for (int round = 0; round < length.rounds(); round++) {
            long begun = System.nanoTime();
            String id = upload(unit, list(length, communes, round));
            await(id);
            read[round] = seconds(begun);
            long accepted = System.nanoTime();
            caller.post(IMPORT, official.cookies(), "id=" + id + "&act=apply").expectWay(IMPORT);
            await(id);
            taken[round] = seconds(accepted);
            whole[round] = read[round] + taken[round];
        }
        show(length, Spread.of(read), Spread.of(taken), Spread.of(whole));
    }

    /** Looking somebody up, by two words of a name, by the beginning of one, by a telephone number. */
    List<Work> searches() {
        return List.of(
                search("people by two words", "nguyen+lan"),
                search("people by a beginning", "kh"),
                search("people by a number", "0913000123"));
    }

    private Work search(String name, String typed) {
        return new Work(
                name,
                AT_ONCE,
                () -> caller.get("/identity/manage/people.xhtml?q=" + typed, official.cookies())
                        .expect("/reporting/manage/person.xhtml?id="));
    }

    private List<MatchResult> options(String page) throws IOException {
        return OPTION.matcher(
                        caller.get(page, official.cookies()).expect("<option").text())
                .results()
                .toList();
    }

    private String list(Length length, List<MatchResult> communes, int round) {
        List<String> lines = new ArrayList<>(length.people() + 1);
        lines.add("Họ và tên;Năm sinh;Số điện thoại;Xã, phường;Tổ;Vai trò trong tổ");
        for (int i = 0; i < length.people(); i++) {
            int person = round * length.people() + i;
            int born = length.born() + person / 8000;
            int commune = i % communes.size();
            String name = names.draw(born);
            while (!known.add(commune + " " + born + " " + PersonName.of(name).folded())) {
                name = names.draw(born);
            }
            lines.add("%s;%d;%s;%s;Ấp Đo %d;Thành viên"
                    .formatted(
                            name,
                            born,
                            length.phones() + "%06d".formatted(person),
                            communes.get(commune).group(2),
                            1 + i / communes.size() % length.teams()));
        }
        return String.join("\n", lines);
    }

    private String upload(String unit, String list) throws IOException {
        String mark = "----mua-dam";
        String part = "--" + mark + "\r\nContent-Disposition: form-data; name=\"";
        String body = part + "unit\"\r\n\r\n" + unit + "\r\n" + part + "file\"; filename=\"do.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--" + mark + "--\r\n";
        Answer answer = caller.multipart("/roster/manage/upload", official.cookies(), mark, body)
                .expectWay(IMPORT);
        return NUMBER.matcher(answer.location())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** Whoever looks at the page sees how far it is; it is over when there is no bar any more. */
    private void await(String id) throws Exception {
        while (caller.get(IMPORT + "?id=" + id, official.cookies())
                .expect("</html>")
                .text()
                .contains("http-equiv=\"refresh\"")) {
            Thread.sleep(POLL);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void show(Length length, Spread read, Spread taken, Spread whole) {
        report.heading(
                "A list of %,d people".formatted(length.people()),
                "New people of all communes of a province, a CSV file; lists of other people each, one after the other: "
                        + length.rounds() + ". Looked at every " + POLL + " ms, as the page does every 2 s.");
        report.add(new Table("Step", "s")
                .row("uploaded, read and compared", read)
                .row("taken onto the record", taken)
                .row("both", whole));
        report.aim(
                "a list of %,d people, s".formatted(length.people()),
                "< " + length.seconds(),
                whole.toString(),
                whole.median() < length.seconds());
    }
}
