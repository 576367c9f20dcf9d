package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"runtime/debug"
)

type catalogError struct {
	Error   string `json:"error"`
	Message string `json:"message"`
}

var catalog = map[int]catalogError{
	400: {"bad_request", "The request could not be understood"},
	404: {"not_found", "Resource not found"},
	405: {"method_not_allowed", "This method is not allowed for this resource"},
	500: {"internal_server_error", "The server encountered an unexpected error"},
}

// keepContract answers with errors of the catalog where net/http would answer with plain text
// (no route, wrong method) or would close the connection without a word (a panic).
func keepContract(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		response := &startedWriter{ResponseWriter: w}
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if cause == http.ErrAbortHandler || response.started {
				panic(http.ErrAbortHandler) // too late for an answer: break the connection off
			}
			log.Printf("panic in %s %s: %v\n%s", r.Method, r.URL.Path, cause, debug.Stack())
			clear(w.Header())
			writeError(w, http.StatusInternalServerError)
		}()

		if handler, pattern := mux.Handler(r); pattern == "" {
			answer := &statusOnly{header: http.Header{}}
			handler.ServeHTTP(answer, r)
			if _, listed := catalog[answer.status]; listed {
				if allow := answer.header.Get("Allow"); allow != "" {
					w.Header().Set("Allow", allow)
				}
				writeError(w, answer.status)
				return
			}
		}
		mux.ServeHTTP(response, r)
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

func writeError(w http.ResponseWriter, status int) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(catalog[status])
}

// startedWriter knows whether the response has begun.
type startedWriter struct {
	http.ResponseWriter
	started bool
}

func (w *startedWriter) WriteHeader(status int) {
	w.started = true
	w.ResponseWriter.WriteHeader(status)
}

func (w *startedWriter) Write(content []byte) (int, error) {
	w.started = true
	return w.ResponseWriter.Write(content)
}

func (w *startedWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// statusOnly takes the answer of the mux and throws its content away.
type statusOnly struct {
	header http.Header
	status int
}

func (w *statusOnly) Header() http.Header               { return w.header }
func (w *statusOnly) WriteHeader(status int)            { w.status = status }
func (w *statusOnly) Write(content []byte) (int, error) { return len(content), nil }
