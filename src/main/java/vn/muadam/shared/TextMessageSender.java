package vn.muadam.shared;

/**
 * Sends text messages to telephones. {@link ConfiguredTextMessages} is the one that ships; an installation with a way of its
 * own brings another bean as an alternative with a priority, and every capability gets that one.
 */
public interface TextMessageSender {

    /** Whether messages can reach people here; where they cannot, nothing that needs one is offered. */
    boolean isReady();

    /**
     * Sends a message and returns at once, whatever becomes of it: the answer to a request must not show by its time whether
     * there was anything to send.
     *
     * @param number in E.164, such as "+84912345678"
     */
    void send(String number, String text);
}
