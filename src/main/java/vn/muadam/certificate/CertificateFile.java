package vn.muadam.certificate;

/** The paper of a certificate as a file to download. */
public final class CertificateFile {

    private final String name;
    private final String plainName;
    private final byte[] content;

    CertificateFile(String name, String plainName, byte[] content) {
        this.name = name;
        this.plainName = plainName;
        this.content = content.clone();
    }

    /** With the holder's name as it is written. */
    public String name() {
        return name;
    }

    /** The same in letters that every old telephone can store. */
    public String plainName() {
        return plainName;
    }

    public int size() {
        return content.length;
    }

    public byte[] content() {
        return content.clone();
    }
}
