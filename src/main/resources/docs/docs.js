// validatorUrl: the document is sent to nobody.
SwaggerUIBundle({ url: "/openapi?format=json", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null });
