package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
)

type catalogError struct {
	Error   string `json:"error"`
	Message string `json:"message"`
}

// The code of every other status is its reason phrase in snake_case.
var catalog = map[int]catalogError{
	400: {"bad_request", "The request could not be understood"},
	404: {"not_found", "Resource not found"},
	405: {"method_not_allowed", "This method is not allowed for this resource"},
	413: {"content_too_large", "The request content is larger than the server accepts"},
	414: {"uri_too_long", "The request URI is longer than the server accepts"},
	416: {"range_not_satisfiable", "The requested range lies outside the resource"},
	418: {"im_a_teapot", "This teapot cannot brew coffee"},
	422: {"unprocessable_content", "The request content is not valid"},
	500: {"internal_server_error", "The server encountered an unexpected error"},
}

// Fields about other content, or about how long it may be kept, do not apply to the error.
var ofAnotherContent = []string{
	"Accept-Ranges", "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length",
	"Content-Location", "Content-Range", "Etag", "Expires", "Last-Modified",
}

var notLetters = regexp.MustCompile("[^a-z]+")

func errorOf(status int) catalogError {
	if listed, found := catalog[status]; found {
		return listed
	}
	phrase := http.StatusText(status)
	if phrase == "" { // an unknown status counts as the x00 of its class
		return catalog[status/100*100]
	}
	return catalogError{notLetters.ReplaceAllString(strings.ToLower(phrase), "_"), phrase}
}

// keepContract answers with errors of the catalog where net/http or a handler would answer with plain text or
// nothing (no route, wrong method, http.Error, WriteHeader), or would close the connection (a panic).
func keepContract(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		response := &contractWriter{ResponseWriter: w}
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if cause == http.ErrAbortHandler || response.started {
				panic(http.ErrAbortHandler) // too late for a response: close the connection
			}
			log.Printf("panic in %s %s: %v\n%s", r.Method, r.URL.Path, cause, debug.Stack())
			writeError(w, http.StatusInternalServerError)
		}()
		next.ServeHTTP(response, r)
	})
}

// readJSON decodes the content of the request, or answers 400 and returns false.
func readJSON(w http.ResponseWriter, r *http.Request, target any) bool {
	content, err := io.ReadAll(r.Body)
	if err != nil || json.Unmarshal(content, target) != nil {
		writeError(w, http.StatusBadRequest)
		return false
	}
	return true
}

// writeError keeps all fields that are not about other content: Allow, WWW-Authenticate, Retry-After.
func writeError(w http.ResponseWriter, status int) {
	for _, field := range ofAnotherContent {
		w.Header().Del(field)
	}
	if status == http.StatusUnauthorized && w.Header().Get("WWW-Authenticate") == "" {
		w.Header().Set("WWW-Authenticate", `Bearer realm="api"`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(errorOf(status))
}

// contractWriter replaces an error that is not JSON with that of the catalog.
type contractWriter struct {
	http.ResponseWriter
	started, replaced bool
}

func (w *contractWriter) WriteHeader(status int) {
	if status >= 200 {
		w.started = true
	}
	if status >= 400 && !strings.Contains(w.Header().Get("Content-Type"), "json") {
		w.replaced = true
		writeError(w.ResponseWriter, status)
		return
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *contractWriter) Write(content []byte) (int, error) {
	w.started = true
	if w.replaced {
		return len(content), nil
	}
	return w.ResponseWriter.Write(content)
}

func (w *contractWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
