/** English posts written for these tests, thirty a purpose. */
export const english = {
  inform: `
Salmon counts on the lower river rose 12% this spring, the first increase in six years.
New report: two thirds of city beaches met the safe swimming standard last summer.
The reservoir is now at 61% of capacity, down from 74% a year ago, the water authority says.
Researchers found traces of fertiliser in 18 of 20 wells tested across the county.
Road work on Elm Street starts Monday. Expect delays between 7 and 10 am.
Why do lake levels drop in autumn? Evaporation peaks when cold air meets warm water.
Study: children who walk to school sleep 20 minutes longer on average.
The council approved a budget of $4.2 million for storm drains last night.
Invasive mussels were confirmed in a third harbour, according to the state agency.
Three facts about wetlands: they store carbon, slow floods and filter water.
How to read a tide table in two minutes, step by step: [thread]
Company reports second-quarter revenue of $1.3 billion, up 8% from last year.
The vaccine trial enrolled 3,200 adults in nine countries; results are due in March.
Our researchers explain how antibodies recognise a virus they have met before.
Unemployment in the region fell to 4.1% in May, the lowest since 2008.
A healthy adult heart beats about 100,000 times a day. Here is what slows it down.
Scientists map how plastic travels from rivers to the deep sea https://example.org/map
Bridge closed to lorries after inspectors find cracks in two supports
Interest rates will stay at 3.5% until autumn, the central bank announced.
Rising temperatures are changing when cherry trees bloom, a 40-year record shows.
Power is back in all but 200 homes after Tuesday's storm, the utility says.
What the new packaging law means for small bakeries: labels, deadlines, fines.
The first satellite images of the fire show 900 hectares burned since Sunday.
Diabetes affects one in eleven adults. Early signs include thirst and tiredness.
Rail operator to replace diesel trains on four lines by 2027
Soil samples from 60 farms show nitrogen levels fell by a quarter.
Our chief economist on why food prices are easing while rents are not.
Court rules that the dam licence must be reviewed within two years
The museum's oldest map, dated 1580, shows a coast that no longer exists.
Annual survey: 7 in 10 anglers throw back more fish than they keep.`,
  promote: `
Join us on Saturday for the spring river cleanup. Gloves and coffee provided! Sign up: https://example.org/clean
Register now for our free webinar on rain gardens, Thursday at 6 pm.
Only three days left to enter our photo contest. Win a kayak!
Come to the opening of the new boathouse this Sunday at noon. Everyone welcome.
Help us reach 500 signatures: sign the petition today.
Our summer sale starts now: 30% off all jackets until Sunday.
Book your seat for the lake symposium before prices go up on Friday.
We're hiring! Apply by 15 March for the field assistant job https://example.org/jobs
Donate $10 today and plant a tree along the creek.
Don't miss tonight's live stream with our chief scientist at 8 pm. Watch here: https://example.org/live
Volunteer with us next weekend, no experience needed. RSVP by email.
Get your tickets for the annual river festival while they last.
Visit our booth at the county fair and try the water quiz.
Download our free guide to native plants https://example.org/guide
Last chance to register for the kids' summer camp!
Vote for our project and help us win a $5,000 grant.
Tell your senator to protect clean water. Send a letter in two clicks.
Take our short survey and win a gift card.
Learn more about the new credit card and apply online today https://example.com/card
Watch our CEO speak live at the health forum, today at 3 pm https://example.com/live
Follow @exampleteam for live updates and join the conversation with #cleanriver
Workshop: build your own rain barrel. Saturday 10 am, $25, register here.
Subscribe to our newsletter for weekly recipes https://example.com/news
Pre-order the new edition now and get free shipping.
Share your best sunset photo with us for a chance to win two tickets.
Join the live chat with our nurses at 1 pm. Ask your questions with #askanurse
Like our page and help us get to 1,000 fans by Friday!
Shop the new collection in store and online from tomorrow.
Attend our open house on May 4 and meet the team. Register: https://example.org/open
Listen to the live audio webcast of the investor meeting, starting at 9 am.`,
  relate: `
Thanks so much to everyone who came out in the rain yesterday!
@lena_w Great question! We think it depends on the season.
@riverfan You're welcome, glad it helped.
Thank you @exampleclub for the follow!
Happy birthday to our wonderful volunteer Rosa!
@tomk So sorry to hear that. Could you send us a message with your order number?
Congratulations to @swimteam on a fantastic race!
@anna Thanks for sharing this, we love the photo.
Big thank you to our friends at @paddlers for a great day.
@mikeb We agree, that was a beautiful evening.
Happy Mother's Day to all the moms out there!
@joey We're sorry you had trouble. Our team is looking into it.
What's your favorite spot on the lake? Tell us!
Good luck to everyone running today, we are cheering for you!
@paula Thank you for your kind words!
Love this! RT @surferdan: first wave of the year
@marcus Yes, that's us in the picture. Good eye!
Welcome to the team, @newbie! So happy you are here.
@sam That's too bad. Hope to see you next time.
Thanks for the mention @localnews, we appreciate it
@carol Have you tried the blue one? We like it too.
A huge shoutout to our amazing supporters. You are the best!
@benny Sounds great, see you there!
Great job team! RT @coachlee: what a season
@user Hi! Please DM us your details and we will help.
Congrats @danielle, well deserved!
@kimi Haha, you got us there.
So proud of our students tonight. Well done everyone!
Merry Christmas from all of us to you and your families
@ollie Thanks for stopping by today, it was lovely meeting you.`,
};
