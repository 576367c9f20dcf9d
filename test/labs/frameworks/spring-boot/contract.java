package com.example;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers with errors of the catalog wherever Spring Boot would send its default error body or the Whitelabel page:
 * no route, wrong method, unreadable content, an uncaught exception, in controllers and in filters alike. The fields
 * that Spring MVC has set by then (Allow, Accept) stay on the response.
 */
@RestController
class ContractErrorController implements ErrorController {
    record CatalogError(String error, String message) {}

    private static final Map<Integer, CatalogError> CATALOG = Map.of(
        400, new CatalogError("bad_request", "The request could not be understood"),
        404, new CatalogError("not_found", "Resource not found"),
        405, new CatalogError("method_not_allowed", "This method is not allowed for this resource"),
        406, new CatalogError("not_acceptable", "No representation of this resource matches the Accept header field"),
        413, new CatalogError("content_too_large", "The request content is larger than the server accepts"),
        415, new CatalogError("unsupported_media_type", "The media type of the request content is not supported"),
        422, new CatalogError("unprocessable_content", "The request content is not valid"),
        500, new CatalogError("internal_server_error", "The server encountered an unexpected error"),
        503, new CatalogError("service_unavailable", "The service is temporarily unavailable"));

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<CatalogError> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        CatalogError error = CATALOG.getOrDefault(status, fromPhrase(status));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(error);
    }

    private static CatalogError fromPhrase(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String phrase = known == null ? "Error" : known.getReasonPhrase();
        return new CatalogError(phrase.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_"), phrase);
    }
}
