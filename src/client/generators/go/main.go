// Reads and posts with a client that is generated as it comes: main URL PASSWORD; without a password, only reads
package main

import (
	"context"
	"fmt"
	"os"
	"reflect"

	client "openapi"
)

const seedID = "syria-israel-baku-talks"

func main() {
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: os.Args[1]}}
	articles := client.NewAPIClient(configuration).ArticlesAPI
	ctx := context.WithValue(context.Background(), client.ContextBasicAuth,
		client.BasicAuth{UserName: "editor", Password: os.Args[2]})

	readTheSeed(ctx, articles)
	readWithoutATime(ctx, articles)
	if os.Args[2] != "" {
		post(ctx, articles)
	}
	askForWhatIsNotThere(ctx, articles)
}

func readTheSeed(ctx context.Context, articles *client.ArticlesAPIService) {
	seed, _, err := articles.GetArticle(ctx, seedID).Execute()
	must(err)
	figure := seed.Casualties[0]
	same(int64(1400), figure.GetValue())
	same(client.QUANTIFIER_MORE_THAN, figure.Quantifier)
	same((*int64)(nil), figure.UpperBound.Get())
	claim := figure.Evidence.Claim
	same(claim.Exact, string([]rune(seed.Text)[claim.Start:claim.End]))

	dates := 0
	for request := articles.ListArticleDates(ctx, seedID).Limit(3); ; {
		page, _, err := request.Execute()
		must(err)
		dates += len(page.Items)
		if page.Page.Next.Get() == nil {
			break
		}
		request = request.Cursor(page.Page.GetNext())
	}
	same(len(seed.Dates), dates)
	figures, _, err := articles.ListArticleCasualties(ctx, seedID).Execute()
	must(err)
	same(2, len(figures.Items))
}

func readWithoutATime(ctx context.Context, articles *client.ArticlesAPIService) {
	input := client.NewArticleInput("Bus falls into ravine")
	input.SetBody("At least 12 people died when a bus fell into a ravine near Lima, police said.")
	read, _, err := articles.Extract(ctx).ArticleInput(*input).Execute()
	must(err)
	figure := read.Casualties[0]
	same(int64(12), figure.GetValue())
	same((*string)(nil), figure.When.Earliest.Get())
	same((*string)(nil), figure.When.Latest.Get())
	same((*client.Published)(nil), read.Published.Get())
	same(true, read.Stored.Get() == nil)
}

func post(ctx context.Context, articles *client.ArticlesAPIService) {
	day := "2025-03-11"
	input := client.NewArticleInput("Storm hits Suva, says go")
	input.SetParagraphs([]string{"SUVA, Fiji — At least 12 people were hurt on Monday."})
	input.SetPublished(client.StringAsArticlePublishedInput(&day))
	input.SetDateline(client.DatelineInputAsArticleDatelineInput(
		client.NewDatelineInput(*client.NewMentionInput("SUVA, Fiji"))))
	stored, _, err := articles.PostArticle(ctx).ArticleInput(*input).Execute()
	must(err)
	defer func() {
		_, err := articles.DeleteArticle(ctx, stored.Id).Execute()
		must(err)
	}()
	published := stored.GetPublished()
	same(day, published.GetEarliest())
	dateline := stored.GetDateline()
	same("SUVA, Fiji", dateline.Verbatim)
	same("2025-03-10", stored.Dates[0].GetEarliest())
	again, _, err := articles.GetArticle(ctx, stored.Id).Execute()
	must(err)
	same(stored, again)
}

func askForWhatIsNotThere(ctx context.Context, articles *client.ArticlesAPIService) {
	_, answer, err := articles.GetArticle(ctx, "no-such-article").Execute()
	if err == nil {
		panic("it was answered")
	}
	same(404, answer.StatusCode)
}

func same(expected, actual any) {
	if !reflect.DeepEqual(expected, actual) {
		panic(fmt.Sprintf("expected %v, and there is %v", expected, actual))
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
