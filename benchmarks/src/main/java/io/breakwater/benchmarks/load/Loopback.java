package io.breakwater.benchmarks.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Load is for this machine only: a driver that could be pointed at somebody else's host would be a weapon. */
public final class Loopback {
    private Loopback() {}

    /** @throws IllegalArgumentException unless every address of the host is one of this machine's loopback */
    public static URI require(String url) {
        URI uri = URI.create(url);
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(url + " is no http address");
        }
        requireHost(uri.getHost());
        return uri;
    }

    /** @throws IllegalArgumentException like {@link #require}; {@code host:port}, with a path or without */
    public static String requireHostAndPort(String target) {
        URI uri = URI.create("tcp://" + target);
        if (uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException(target + " is not host:port");
        }
        requireHost(uri.getHost());
        return target;
    }

    private static void requireHost(String host) {
        try {
            if (!Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress)) {
                throw new IllegalArgumentException(host + " is not this machine; load goes to loopback only");
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host + " is not known here; load goes to loopback only", e);
        }
    }
}
