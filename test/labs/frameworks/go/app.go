package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"example.com/errors/problem_details"
	"example.com/errors/simple"
)

func main() {
	mux := http.NewServeMux()
	simple.Handle(mux)
	problem_details.Handle(mux)

	mux.HandleFunc("GET /only-get", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(map[string]any{"ok": true})
	})
	mux.HandleFunc("POST /json", func(w http.ResponseWriter, r *http.Request) {
		var content any
		if readJSON(w, r, &content) {
			json.NewEncoder(w).Encode(map[string]any{"ok": true})
		}
	})
	mux.HandleFunc("/boom", func(w http.ResponseWriter, r *http.Request) {
		panic("secret: postgres://app:hunter2@db/app")
	})

	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[1], keepContract(mux)))
}
