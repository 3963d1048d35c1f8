package vn.muadam.operations;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** As much of DER (X.690) as it takes to put one key into the envelope that Java reads. */
final class Der {

    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private Der() {}

    /** A key in the envelope of PKCS#8 (RFC 5208), which names the kind of key beside it. */
    static byte[] pkcs8(byte[] algorithm, byte[] key) {
        return wrap(SEQUENCE, VERSION_0, algorithm, wrap(OCTETS, key));
    }

    /** The part of an encoded public key that names its kind: for elliptic curves with the curve. */
    static byte[] algorithmOf(byte[] publicKey) {
        ByteBuffer bytes = ByteBuffer.wrap(publicKey);
        readHead(bytes);
        int begin = bytes.position();
        int length = readHead(bytes);
        byte[] algorithm = new byte[bytes.position() - begin + length];
        bytes.position(begin);
        bytes.get(algorithm);
        return algorithm;
    }

    /** Steps behind the tag and the length of what comes next, and tells that length. */
    private static int readHead(ByteBuffer bytes) {
        bytes.get();
        int first = bytes.get() & 0xff;
        if (first < 0x80) {
            return first;
        }
        int length = 0;
        for (int i = 0; i < (first & 0x7f); i++) {
            length = (length << 8) | (bytes.get() & 0xff);
        }
        return length;
    }

    private static byte[] wrap(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        writeLength(whole, content.size());
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    private static void writeLength(ByteArrayOutputStream out, int length) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        int bytes = length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
        out.write(0x80 | bytes);
        for (int i = bytes - 1; i >= 0; i--) {
            out.write(length >> (8 * i));
        }
    }
}
