package dev.dateline.reader;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import java.util.ArrayList;
import java.util.List;

/** One visit of a browser, and what went wrong in it: errors on its console, and requests that leave the server. */
final class Visit implements AutoCloseable {

    final Page page;
    final List<String> faults = new ArrayList<>();
    private final BrowserContext context;

    Visit(Browser browser, String base, Browser.NewContextOptions options) {
        context = browser.newContext(options.setBaseURL(base));
        context.onRequest(request -> {
            if (!request.url().startsWith(base)) {
                faults.add("a request left for " + request.url());
            }
        });
        context.onDialog(dialog -> faults.add("a dialog said " + dialog.message()));
        context.onWebError(error -> faults.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page = context.newPage();
    }

    /** Goes to an address and waits until all of it is there. */
    Visit to(String path) {
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    boolean truly(String script, Object argument) {
        return (Boolean) page.evaluate(script, argument);
    }

    @Override
    public void close() {
        context.close();
    }
}
