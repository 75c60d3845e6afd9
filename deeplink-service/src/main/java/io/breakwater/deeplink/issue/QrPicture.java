package io.breakwater.deeplink.issue;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG: scales to any size, needs no colours but black and white, and has the quiet zone around it. */
final class QrPicture {
    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" role="img">\
                <path d="M0,0h%1$dv%1$dh-%1$dz" fill="#fff"/><path d="%2$s" fill="#000"/></svg>"""
                .formatted(side, dark);
    }
}
