package vn.muadam.document;

import java.io.IOException;

/** A kind of file whose lines can be read from the top, again and again. */
interface SheetSource {

    SheetRows open() throws IOException;
}
