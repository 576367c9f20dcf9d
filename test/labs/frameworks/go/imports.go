import (
	"encoding/json"
	"net/http"
)
