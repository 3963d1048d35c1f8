package vn.muadam.identity;

import java.util.List;
import java.util.Locale;

/**
 * What a capability has on record about somebody, asked when they want to know. It is brought as an application-scoped bean.
 *
 * <p>Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, the right to know and to have a copy.
 */
public interface PersonDisclosure {

    /** The lower come first. */
    int order();

    /** Everything, in the language of the reader; nothing of others. */
    List<DisclosedLine> disclose(PersonId person, Locale locale);
}
