package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with errors of the catalog wherever Spring Boot would send its default error body or the Whitelabel page:
 * no route, wrong method, unreadable content, an uncaught exception, in controllers and in filters alike.
 */
@RestController
class ContractErrorController implements ErrorController {
    record CatalogError(String error, String message) {}

    // The code of every other status is its reason phrase in snake_case.
    private static final Map<Integer, CatalogError> CATALOG = Map.ofEntries(
        Map.entry(400, new CatalogError("bad_request", "The request could not be understood")),
        Map.entry(404, new CatalogError("not_found", "Resource not found")),
        Map.entry(405, new CatalogError("method_not_allowed", "This method is not allowed for this resource")),
        Map.entry(406, new CatalogError("not_acceptable", "No representation of this resource matches the Accept header field")),
        Map.entry(413, new CatalogError("content_too_large", "The request content is larger than the server accepts")),
        Map.entry(415, new CatalogError("unsupported_media_type", "The media type of the request content is not supported")),
        Map.entry(416, new CatalogError("range_not_satisfiable", "The requested range lies outside the resource")),
        Map.entry(418, new CatalogError("im_a_teapot", "This teapot cannot brew coffee")),
        Map.entry(421, new CatalogError("misdirected_request", "This server does not answer for the requested host")),
        Map.entry(422, new CatalogError("unprocessable_content", "The request content is not valid")),
        Map.entry(500, new CatalogError("internal_server_error", "The server encountered an unexpected error")));

    // Fields about other content, or about how long it may be kept, do not apply to the error.
    private static final Set<String> OF_ANOTHER_CONTENT = Set.of("accept-ranges", "cache-control", "content-disposition",
        "content-encoding", "content-language", "content-length", "content-location", "content-range", "content-type",
        "etag", "expires", "last-modified");

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<CatalogError> error(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        clear(response);
        if (status == 401 && !response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"api\"");
        }
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(errorOf(status));
    }

    static CatalogError errorOf(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        // An unknown status counts as the x00 of its class.
        if (known == null) return CATALOG.get(status / 100 * 100);
        String phrase = known.getReasonPhrase();
        String code = phrase.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
        return CATALOG.getOrDefault(status, new CatalogError(code, phrase));
    }

    /** A servlet cannot remove a single field: it removes all, and adds those of the error again (Allow, Retry-After). */
    private static void clear(HttpServletResponse response) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!OF_ANOTHER_CONTENT.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}

/** Gives an error its content if a controller sends none: <code>ResponseEntity.notFound().build()</code>. */
@Component
class EmptyErrorFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() >= 400 && !response.isCommitted()) response.sendError(response.getStatus());
    }
}

/** Gives an error its content if Tomcat refuses a request before it reaches Spring: <code>/%85</code>, <code>?a[b]</code>. */
@Component
class ContractTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(null);
                host.getPipeline().addValve(new Report());
            }
        });
    }

    private static class Report extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                response.setContentType("application/json");
                var writer = response.getReporter();
                if (writer == null) return;
                writer.write(new ObjectMapper().writeValueAsString(ContractErrorController.errorOf(response.getStatus())));
                response.finishResponse();
            } catch (IOException error) {
                // The client is gone, so no response is needed.
            }
        }
    }
}
