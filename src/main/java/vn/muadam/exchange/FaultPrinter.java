package vn.muadam.exchange;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints faults one a line, for people in one of two languages or for programs as JSON. */
final class FaultPrinter {

    private final FaultWords words = new FaultWords();
    private final PrintWriter out;
    private final boolean english;

    FaultPrinter(PrintWriter out, boolean english) {
        this.out = out;
        this.english = english;
    }

    void printLines(List<Fault> faults) {
        for (Fault fault : faults) {
            String level = word(fault.isError() ? "check.label.error" : "check.label.warning");
            out.print(fault.path() + ":" + fault.line() + ": " + level + ": ");
            out.print(message(fault) + " [" + fault.code() + "]\n");
        }
    }

    void printJson(List<Fault> faults) {
        out.print("[");
        String separator = "\n";
        for (Fault fault : faults) {
            out.print(separator + "  {\"path\": " + quoted(fault.path()));
            out.print(", \"line\": " + fault.line() + ", \"column\": " + fault.column());
            out.print(", \"level\": " + quoted(fault.level().name().toLowerCase(Locale.ROOT)));
            out.print(", \"code\": " + quoted(fault.code()) + ", \"message\": " + quoted(message(fault)) + "}");
            separator = ",\n";
        }
        out.print(faults.isEmpty() ? "]\n" : "\n]\n");
    }

    private String message(Fault fault) {
        return english ? fault.messageEn() : fault.message();
    }

    private String word(String key) {
        return english ? words.english(key) : words.vietnamese(key);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
