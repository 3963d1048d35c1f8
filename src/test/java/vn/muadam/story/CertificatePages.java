package vn.muadam.story;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.APIResponse;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import vn.muadam.document.PdfInspection;
import vn.muadam.document.QrReader;
import vn.muadam.testing.Device;

/** A learner's own certificates and their papers. */
final class CertificatePages {

    private final Device device;

    CertificatePages(Device device) {
        this.device = device;
    }

    void openFirst() {
        device.open("/certificate/mine/certificates.xhtml");
        device.tap("main ul.rows a.row");
    }

    /** Whether the first one is a paper yet, and not still waiting for the name. */
    boolean hasPaper() {
        openFirst();
        return device.page().locator("a[href*='/certificate/mine/pdf']").count() > 0;
    }

    Paper download() throws IOException, ReaderException {
        String address = device.page().getAttribute("a[href*='/certificate/mine/pdf']", "href");
        APIResponse answer = device.context().request().get(address);
        PdfInspection pdf = new PdfInspection(answer.body());
        BufferedImage picture = pdf.picture(150);
        ImageIO.write(picture, "png", new File("target/pictures/certificate-paper.png"));
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage lowerLeft = picture.getSubimage(0, height / 2, width / 2, height - height / 2);
        return new Paper(pdf.flowingText(), QrReader.read(lowerLeft));
    }

    /** What somebody who holds the paper finds on it: the words, and the address in the QR code. */
    record Paper(String text, String address) {}
}
