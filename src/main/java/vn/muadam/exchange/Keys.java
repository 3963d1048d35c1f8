package vn.muadam.exchange;

import java.util.regex.Pattern;

/** The forms of the names that a package gives to its parts and files. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private Keys() {}

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static boolean isFileName(String text) {
        return FILE_NAME.matcher(text).matches();
    }

    /** Whether the text is a relative path of plain names, so that it cannot lead out of the package. */
    static boolean isPath(String text) {
        for (String name : text.split("/", -1)) {
            if (!isFileName(name)) {
                return false;
            }
        }
        return true;
    }
}
