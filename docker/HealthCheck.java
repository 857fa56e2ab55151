import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Exits 0 where the application in this container answers that it is ready. The image has no shell and no curl; a plain
 * socket needs so few classes that this takes less than a tenth of a second.
 */
class HealthCheck {

    private static final int TIMEOUT_MILLIS = 2_500;

    public static void main(String[] args) {
        System.exit(isReady() ? 0 : 1);
    }

    private static boolean isReady() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String request = "GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String statusLine = answer.readLine();
            System.out.println(statusLine);
            return statusLine != null && statusLine.contains(" 200 ");
        } catch (IOException e) {
            System.out.println(e);
            return false;
        }
    }

    private static int port() {
        String port = System.getenv("DATELINE_PORT");
        return port == null || port.isEmpty() ? 8080 : Integer.parseInt(port);
    }
}
