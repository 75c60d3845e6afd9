package io.breakwater.system;

/** Forms with files, as clients send them. */
final class Uploads {
    static final String TYPE = "multipart/form-data; boundary=the-edge";

    private Uploads() {}

    /** Without the field when the purpose is empty. */
    static String form(String purpose, String name, String type, String content) {
        String field = purpose.isEmpty()
                ? ""
                : "--the-edge\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose + "\r\n";
        return field + "--the-edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n--the-edge--\r\n";
    }
}
